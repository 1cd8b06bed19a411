// Stands in for the language server's search for modules in npm's and yarn's folders, for which it would start processes. Nobody asks for it.
module.exports = {};
