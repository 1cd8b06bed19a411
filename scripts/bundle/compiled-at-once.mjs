import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import ts from 'typescript';

/**
 * Writes functions that esbuild makes of modules so that V8 compiles them as it reads the file: it does so with functions in parentheses, since they
 * are mostly called at once. Of all others it only looks for the end, and most of these are called at once as well, which makes it read them again.
 * Arrows in parentheses count only for newer engines. It is for bundles without a source map.
 * @type {import('esbuild').Plugin}
 */
export const compiledAtOnce = {
  name: 'compiled-at-once',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, hurried(text));
      }
    });
  },
};

/** @param {string} text A bundle. */
function hurried(text) {
  const modules = modulesIn(ts.createSourceFile('bundle.js', text, ts.ScriptTarget.Latest));
  if (modules.length === 0) throw new Error('There are no modules in this bundle, or esbuild writes them in another way.');
  let end = 0;
  const parts = modules.flatMap(({ pos, parameters, body, end: next }) => {
    const before = text.slice(end, pos);
    end = next;
    return [before, `(function(${parameters.map((one) => text.slice(one.pos, one.end)).join(',')})${text.slice(body.pos, next)})`];
  });
  return [...parts, text.slice(end)].join('');
}

/**
 * The arrows in `var a=wrap(e=>{…})`, where `wrap` is one of the two that esbuild begins a bundle with, as in `var wrap=(f,r)=>()=>{…}`.
 * @param {ts.SourceFile} bundle
 */
function modulesIn(bundle) {
  /** @type {ts.ArrowFunction[]} */
  const modules = [];
  const wraps = new Set();
  /** @param {ts.Node} node */
  const look = (node) => {
    if (!ts.isVariableDeclaration(node)) return ts.forEachChild(node, look);
    const { name, initializer } = node;
    if (!initializer) return;
    if (ts.isArrowFunction(initializer) && isBlockArrow(initializer.body) && initializer.parameters.length > 1) wraps.add(name.text);
    else if (ts.isCallExpression(initializer) && wraps.has(initializer.expression.text) && isBlockArrow(initializer.arguments[0])) modules.push(initializer.arguments[0]);
  };
  look(bundle);
  return modules;
}

/** @param {ts.Node | undefined} node */
function isBlockArrow(node) {
  return node !== undefined && ts.isArrowFunction(node) && ts.isBlock(node.body);
}
