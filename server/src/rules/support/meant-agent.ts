import { fileNameOf, type DocumentOrigin } from '../../document/read/origin';

/** Names of documents that are kept beside agents, in lower case. */
const notes = /^(?:readme|claude|agents?|changelog|licen[cs]e|contributing|index|overview|guide|notes?|todo|example|.*template.*)$/;

/** Whether the name of the file says that it is no agent: `README.md`. */
export function isNote(origin: DocumentOrigin): boolean {
  return notes.test(fileNameOf(origin)?.toLowerCase() ?? '');
}

const inEnglish = "You(?: are|'re|’re) (?:now )?(?:an?|the|my|our|[A-Z][\\w-]*)\\b|Act as (?:an?|the)\\b|Your (?:task|job|role|goal|mission) is\\b";

/** "You are" in languages in which prompts are often written; where an article follows, with it. */
const elsewhere = '你是|您是|あなたは|당신은|Вы —|Ты —|Du bist (?:der|die|ein)|Sie sind (?:der|die|ein)|Eres (?:un|el|la)|Tu es (?:un|le|la)|Vous êtes (?:un|le|la)|Você é (?:um|o|a)|Sei (?:un|il|la)';

/** Sentences that only a prompt begins with, at the start of a line: "You are a reviewer." */
const address = new RegExp(`^[ \\t>*_#]*(?:${inEnglish}|${elsewhere})[^?？\\n]*$`, 'm');

/** Whether a text plainly speaks to an agent within its first sentences. */
export function addressesAgent(text: string): boolean {
  return address.test(text.slice(0, 600));
}

/** Whether words in a text may speak to an agent, or to a person. */
export function mayAddressAgent(text: string): boolean {
  return /\b(?:you are|you're|act as|your (?:task|job|role|goal|mission))\b/i.test(text.slice(0, 500));
}
