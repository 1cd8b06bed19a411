// Both servers in one file, of which each host runs its own.
void ('importScripts' in globalThis ? import('./browser') : import('./node'));
