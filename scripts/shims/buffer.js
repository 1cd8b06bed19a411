// gray-matter asks for Buffer, which a browser has not. Strings are all it is ever given, so text in, text out is enough.
export const Buffer = globalThis.Buffer ?? {
  isBuffer: () => false,
  from: (text) => ({ toString: () => String(text) }),
};
