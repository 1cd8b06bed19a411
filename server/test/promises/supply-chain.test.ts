import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lockfile pins every package by its content, and names no address', () => {
  const loose = locked.filter(([, { version, integrity, resolved, link }]) => version === undefined || !(integrity ?? '').startsWith("sha512-") || resolved !== undefined || link === true);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('every package is asked for in one version', () => {
  const asked = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('installing what is published runs nothing', () => {
  const automatic = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare', 'dependencies'];
  expect(Object.keys(manifest['scripts'] ?? {}).filter((name) => automatic.includes(name))).toEqual([]);
  expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true)).toEqual([]);
});

test('the packages that would run something when they are installed are these, and they only build and test', () => {
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(['@vscode/vsce-sign', 'esbuild', 'keytar']);
});
