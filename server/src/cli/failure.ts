/** Bad usage, or a path that cannot be read: said in one line, with exit status 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
