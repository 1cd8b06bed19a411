import type { Event } from 'vscode';
import { waitLimit } from './limits.js';

/**
 * Waits for events until a value is there, which may be at once. Rejects after a while.
 * @param read Gives the value, or `undefined` as long as it is not there.
 * @param state What a rejection tells of.
 */
export function until<T>(event: Event<unknown>, read: () => T | undefined, state: () => object): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = event(check);
    const timer = setTimeout(() => end(() => reject(Object.assign(new Error('waited in vain'), state()))), waitLimit);
    function check(): void {
      const value = read();
      if (value !== undefined) end(() => resolve(value));
    }
    function end(settle: () => void): void {
      clearTimeout(timer);
      listener.dispose();
      settle();
    }
    check();
  });
}
