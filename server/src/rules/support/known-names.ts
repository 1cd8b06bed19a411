import { remembered } from '../../document/remembered';
import type { KnownName } from '../../workspace/world';

/** The names alone. Thousands of files may ask for the same ones. */
export const namesOf = remembered((known: readonly KnownName[]): ReadonlySet<string> => new Set(known.map(({ name }) => name)));
