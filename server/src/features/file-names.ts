/** What no file can be called, on whatever system. */
export const noFileName = /[/\\:*?"<>|\u0000-\u001F\u007F]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
