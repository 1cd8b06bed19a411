import { commands, Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageCommand, rulePageRequest, type RulePageParams } from '../../server/src/lsp/protocol';

const scheme = 'agentfiles';

/** Shows the page of a rule in the Markdown preview when a link to it is followed. */
export function showRulePages(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => client.sendRequest<string | null>(rulePageRequest, { rule: path.replace(/^\/|\.md$/g, '') } satisfies RulePageParams),
    }),
    commands.registerCommand(rulePageCommand, (rule: unknown) =>
      commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${String(rule)}.md` })),
    ),
  );
}
