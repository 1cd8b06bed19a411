import type { Color } from '../../spec/dialect';
import { folded } from './nearest';

/** Colours by name as CSS and Tailwind have them, where they are none of the eight; what is nearly grey is left out. */
const known: ReadonlyMap<string, string> = new Map(
  [
    'amber f59e0b,aqua 00ffff,aquamarine 7fffd4,blueviolet 8a2be2,brown a52a2a,burgundy 800020,cadetblue 5f9ea0,chartreuse 7fff00,chocolate d2691e',
    'coral ff7f50,cornflowerblue 6495ed,crimson dc143c,darkblue 00008b,darkcyan 008b8b,darkgoldenrod b8860b,darkgreen 006400,darkmagenta 8b008b',
    'darkolivegreen 556b2f,darkorange ff8c00,darkorchid 9932cc,darkred 8b0000,darkseagreen 8fbc8f,darkslateblue 483d8b,darkturquoise 00ced1',
    'darkviolet 9400d3,deeppink ff1493,deepskyblue 00bfff,dodgerblue 1e90ff,emerald 10b981,firebrick b22222,forestgreen 228b22,fuchsia ff00ff',
    'gold ffd700,goldenrod daa520,greenyellow adff2f,hotpink ff69b4,indianred cd5c5c,indigo 4b0082,khaki f0e68c,lawngreen 7cfc00,lightblue add8e6',
    'lightcoral f08080,lightgreen 90ee90,lightpink ffb6c1,lightsalmon ffa07a,lightseagreen 20b2aa,lightskyblue 87cefa,lightyellow ffffe0,lime 00ff00',
    'limegreen 32cd32,magenta ff00ff,maroon 800000,mediumblue 0000cd,mediumorchid ba55d3,mediumpurple 9370db,mediumseagreen 3cb371',
    'mediumslateblue 7b68ee,mediumturquoise 48d1cc,mediumvioletred c71585,midnightblue 191970,mint 3eb489,navy 000080,olive 808000,orangered ff4500',
    'orchid da70d6,palegreen 98fb98,palevioletred db7093,peru cd853f,plum dda0dd,powderblue b0e0e6,rebeccapurple 663399,rose f43f5e,royalblue 4169e1',
    'salmon fa8072,sandybrown f4a460,seagreen 2e8b57,sienna a0522d,sky 0ea5e9,skyblue 87ceeb,slateblue 6a5acd,springgreen 00ff7f,steelblue 4682b4',
    'teal 008080,tomato ff6347,turquoise 40e0d0,violet 8b5cf6,yellowgreen 9acd32',
  ].flatMap((line) => line.split(',')).map((pair): [string, string] => [pair.slice(0, -7), pair.slice(-6)]),
);

/** The colours that come nearest to a hex value or to a name that others know, the nearest first; none for greys and for other words. */
export function nearestColors(word: string, colors: readonly Color[]): readonly string[] {
  const wanted = parts(hexOf(word) ?? '');
  if (!wanted || isGrey(wanted)) return [];
  const distance = ({ hex }: Color): number => (parts(hex) ?? wanted).reduce((sum, part, index) => sum + (part - (wanted[index] ?? 0)) ** 2, 0);
  return [...colors].sort((a, b) => distance(a) - distance(b)).slice(0, 2).map(({ name }) => name);
}

function hexOf(word: string): string | undefined {
  const [, short] = /^#?([\da-f]{3})$/i.exec(word) ?? [];
  if (short !== undefined) return [...short].map((digit) => digit + digit).join('');
  return /^#?([\da-f]{6})$/i.exec(word)?.[1] ?? known.get(folded(word));
}

function parts(hex: string): readonly number[] | undefined {
  const digits = /^#?(..)(..)(..)$/.exec(hex)?.slice(1);
  return digits?.map((pair) => Number.parseInt(pair, 16));
}

/** So little colour that none of the eight is near. */
function isGrey(color: readonly number[]): boolean {
  return Math.max(...color) - Math.min(...color) < 32;
}
