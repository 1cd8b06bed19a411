// Stands in for a module that gray-matter loads and that we never let it use.
module.exports = {};
