import { Disposable, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { verdictChanged, verdictRequest, type VerdictChangedParams, type VerdictParams, type VerdictSummary } from '../../server/src/lsp/protocol';

const severities = { error: LanguageStatusSeverity.Error, warning: LanguageStatusSeverity.Warning, information: LanguageStatusSeverity.Information };

/** Keeps one status item with what becomes of the file in the active editor; none where the server has nothing to say of it. */
export function showVerdicts(client: BaseLanguageClient): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = (verdict: VerdictSummary | null): void => {
    item?.dispose();
    item = verdict ? statusItem(verdict) : undefined;
  };
  const ask = async (): Promise<void> => {
    const uri = activeUri(client);
    show(null);
    if (uri === undefined || client.state !== State.Running) return;
    const params: VerdictParams = { uri };
    const verdict = await client.sendRequest<VerdictSummary | null>(verdictRequest, params).catch(() => null);
    if (uri === activeUri(client)) show(verdict);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(ask),
    client.onDidChangeState(ask),
    client.onNotification(verdictChanged, ({ uri, verdict }: VerdictChangedParams) => {
      if (uri === activeUri(client)) show(verdict);
    }),
    new Disposable(() => item?.dispose()),
  );
}

function activeUri(client: BaseLanguageClient): string | undefined {
  const editor = window.activeTextEditor;
  return editor && client.code2ProtocolConverter.asUri(editor.document.uri);
}

function statusItem({ title, summary, severity }: VerdictSummary): LanguageStatusItem {
  const { languageId = '*', uri } = window.activeTextEditor?.document ?? {};
  const item = languages.createLanguageStatusItem('agentfiles.verdict', { language: languageId, ...(uri && { scheme: uri.scheme }) });
  item.name = 'Agent Files';
  item.text = title;
  item.detail = summary;
  item.severity = severities[severity];
  item.command = { title: 'Show Problems', command: 'workbench.actions.view.problems' };
  return item;
}
