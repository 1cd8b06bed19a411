import { QuickPickItemKind, Uri, window, type QuickPickItem } from 'vscode';
import type { Choice, PickQuestion } from '../../../server/src/lsp/protocol';
import { shown, type Said } from './said';

interface Item extends QuickPickItem {
  readonly id?: string;
}

/** Asks for one of several things, or for any number of them. */
export function askPick(question: PickQuestion, canGoBack: boolean): Promise<Said> {
  const pick = window.createQuickPick<Item>();
  pick.placeholder = question.prompt;
  pick.canSelectMany = question.many;
  pick.matchOnDetail = pick.matchOnDescription = true;
  pick.items = itemsOf(question.choices);
  const { value = '' } = question;
  const isValue = ({ id }: Item): boolean => id !== undefined && (typeof value === 'string' ? id === value : value.includes(id));
  if (question.many) pick.selectedItems = pick.items.filter(isValue);
  else pick.activeItems = pick.items.filter(isValue);
  return shown(pick, question, canGoBack, (say) =>
    pick.onDidAccept(() => {
      const ids = pick.selectedItems.flatMap(({ id }) => id ?? []);
      if (question.many) say({ answer: ids });
      else if (ids[0] !== undefined) say({ answer: ids[0] });
    }),
  );
}

/** Long lists have a line for each, and a title above each group. */
function itemsOf(choices: readonly Choice[]): readonly Item[] {
  return choices.flatMap(({ id, label, detail, group, color }, at): Item[] => {
    const item: Item = { id, label, ...(detail !== undefined && { description: detail }), ...(color !== undefined && { iconPath: dot(color) }) };
    return group === undefined || group === choices[at - 1]?.group ? [item] : [{ label: group, kind: QuickPickItemKind.Separator }, item];
  });
}

/** An icon of the editor's own would have no colour here. */
function dot(color: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${color}"/></svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`, true);
}
