import type { Rule } from '../rule';
import { badEscape } from './bad-escape';
import { badIndentation } from './bad-indentation';
import { badOpeningFence } from './bad-opening-fence';
import { carriageReturnLineEnds } from './carriage-return-line-ends';
import { colonAtEnd } from './colon-at-end';
import { colonInMultilineValue } from './colon-in-multiline-value';
import { colonInNestedValue } from './colon-in-nested-value';
import { commentInMultilineValue } from './comment-in-multiline-value';
import { crlfUnquotedValue } from './crlf-unquoted-value';
import { fileTooLarge } from './file-too-large';
import { frontmatterCut } from './frontmatter-cut';
import { frontmatterNotAMap } from './frontmatter-not-a-map';
import { innerQuote } from './inner-quote';
import { keyInOtherNotation } from './key-in-other-notation';
import { keyOnSameLine } from './key-on-same-line';
import { listWithoutBrackets } from './list-without-brackets';
import { mergeConflict } from './merge-conflict';
import { missingColon } from './missing-colon';
import { missingSpaceAfterColon } from './missing-space-after-colon';
import { noFrontmatter } from './no-frontmatter';
import { nulCharacter } from './nul-character';
import { reservedCharacter } from './reserved-character';
import { retryTurnsIntoText } from './retry-turns-into-text';
import { strayLine } from './stray-line';
import { tabIndentation } from './tab-indentation';
import { textAfterBlockMarker } from './text-after-block-marker';
import { textAfterQuote } from './text-after-quote';
import { textBeforeFrontmatter } from './text-before-frontmatter';
import { unclosedBracket } from './unclosed-bracket';
import { unclosedFrontmatter } from './unclosed-frontmatter';
import { unclosedQuote } from './unclosed-quote';
import { unindentedContinuation } from './unindented-continuation';
import { unparsableFrontmatter } from './unparsable-frontmatter';
import { unquotedColon } from './unquoted-colon';
import { unquotedValueNotSaved } from './unquoted-value-not-saved';
import { wrongExtension } from './wrong-extension';

/** First whether the reader sees a frontmatter at all, then whether it can be parsed. */
export const frontmatterRules: readonly Rule[] = [
  noFrontmatter,
  wrongExtension,
  fileTooLarge,
  textBeforeFrontmatter,
  badOpeningFence,
  carriageReturnLineEnds,
  unclosedFrontmatter,
  frontmatterCut,
  frontmatterNotAMap,
  unquotedColon,
  crlfUnquotedValue,
  unquotedValueNotSaved,
  retryTurnsIntoText,
  reservedCharacter,
  colonAtEnd,
  colonInNestedValue,
  colonInMultilineValue,
  commentInMultilineValue,
  unindentedContinuation,
  strayLine,
  missingColon,
  keyInOtherNotation,
  keyOnSameLine,
  missingSpaceAfterColon,
  innerQuote,
  unclosedQuote,
  textAfterQuote,
  badEscape,
  listWithoutBrackets,
  unclosedBracket,
  textAfterBlockMarker,
  tabIndentation,
  badIndentation,
  mergeConflict,
  nulCharacter,
  unparsableFrontmatter,
];
