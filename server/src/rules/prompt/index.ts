import type { Rule } from '../rule';
import { builtInAgentWins } from './built-in-agent-wins';
import { bypassPermissions } from './bypass-permissions';
import { emptyPrompt } from './empty-prompt';
import { hiddenCharacters } from './hidden-characters';
import { literalLineBreak } from './literal-line-break';
import { longDescription } from './long-description';
import { marksAroundName } from './marks-around-name';
import { nameDiffersFromFile } from './name-differs-from-file';
import { otherReadersDiffer } from './other-readers-differ';
import { shadowsBuiltInAgent } from './shadows-built-in-agent';
import { shortDescription } from './short-description';
import { unbalancedCodeFence } from './unbalanced-code-fence';
import { unbalancedExampleTag } from './unbalanced-example-tag';
import { unfilledPlaceholder } from './unfilled-placeholder';

export const promptRules: readonly Rule[] = [
  shadowsBuiltInAgent,
  builtInAgentWins,
  marksAroundName,
  nameDiffersFromFile,
  emptyPrompt,
  shortDescription,
  longDescription,
  unfilledPlaceholder,
  unbalancedExampleTag,
  unbalancedCodeFence,
  literalLineBreak,
  hiddenCharacters,
  bypassPermissions,
  otherReadersDiffer,
];
