// The layer law as a lint rule: who may import whom, and that nothing up to the service needs Node or knows a connection.
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

/** From the bottom up; a layer imports itself and those before it. */
const order = ['spec', 'document', 'workspace', 'rules', 'features', 'service', 'lsp'];
/** What the layers beside them may import of the order, themselves, and what else. */
const beside = {
  hosts: { upTo: 'workspace', builtins: true, connection: false },
  cli: { upTo: 'service', also: ['hosts'], builtins: true, connection: false },
  lsp: { upTo: 'lsp', also: ['hosts'], builtins: false, connection: true },
};
const connections = /^(vscode|vscode-jsonrpc|vscode-languageserver(-protocol)?|vscode-languageclient)(\/|$)/;
/** The one file that both ends of the connection read. */
const shared = 'server/src/lsp/protocol';

const messages = {
  layer: 'A layer imports itself and the layers below (spec < document < workspace < rules < features < service < lsp < entries): "{{from}}" may not import "{{to}}".',
  builtin: 'Up to the service and in lsp/ nothing needs Node, so that all of it runs in a browser: ask a Host instead of "{{source}}".',
  connection: 'Only lsp/ and the entries know a connection; types are in vscode-languageserver-types. "{{source}}" is one.',
  client: 'The client knows nothing of agent files, so that it imports nothing of the server but its protocol.',
};

/** @param {string} path Relative to the project. @returns {string | undefined} Nothing for entries and for what is no product. */
function layerOf(path) {
  if (path.startsWith('client/src/')) return 'client';
  const name = /^server\/src\/([\w-]+)(\/|$)/.exec(path.replace(/(\/service)\.ts$/, '$1'))?.[1];
  return name !== undefined && (order.includes(name) || name in beside) ? name : undefined;
}

/** @returns {keyof typeof messages | undefined} What is to be said of the import. */
function breach(from, source, target) {
  if (from === 'client') return target?.startsWith('server/') && target !== shared ? 'client' : undefined;
  const allowed = beside[from] ?? { upTo: from, builtins: false, connection: false };
  if (isBuiltin(source)) return allowed.builtins ? undefined : 'builtin';
  if (target === undefined) return connections.test(source) && !allowed.connection ? 'connection' : undefined;
  if (target.endsWith('.json') && allowed.builtins) return undefined;
  const may = [from, ...order.slice(0, order.indexOf(allowed.upTo) + 1), ...(allowed.also ?? [])];
  return may.includes(layerOf(target)) ? undefined : 'layer';
}

/** @type {import('eslint').Rule.RuleModule} */
export const layerLaw = {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const pathOf = (file) => relative(context.cwd, file).replaceAll('\\', '/');
    const from = layerOf(pathOf(context.filename));
    if (from === undefined) return {};
    const check = (node) => {
      const source = node?.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : node?.value;
      if (typeof source !== 'string') return;
      const target = source.startsWith('.') ? pathOf(resolve(dirname(context.filename), source)) : undefined;
      const messageId = breach(from, source, target);
      if (messageId) context.report({ node, messageId, data: { from, to: target ?? source, source } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      TSExternalModuleReference: ({ expression }) => check(expression),
      'CallExpression[callee.name="require"]': ({ arguments: [source] }) => check(source),
    };
  },
};
