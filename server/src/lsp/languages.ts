import { agentLanguage } from '../workspace/place';
import { schemeOf } from '../workspace/uri';
import { scopeOf } from './scopes';
import { servedSchemes } from './selector';
import type { Session } from './session';

/** The language that a document has by what lies around it or by the settings; `null` where its name alone decides, or where it is no agent. */
export async function languageOf(session: Session, folders: readonly string[], uri: string): Promise<string | null> {
  if (!servedSchemes(folders).includes(schemeOf(uri))) return null;
  const placement = await scopeOf(await session.scopes(), uri)?.placementOf({ uri });
  return placement?.dialect && placement.by === 'surroundings' ? agentLanguage : null;
}
