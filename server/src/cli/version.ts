import { version as written } from '../../../package.json';

/** The version of the package; the bundler puts in the number and nothing else. */
export const version: string = written;
