// Stands in for modules that gray-matter loads and that we never let it use. It binds these two functions when it is loaded.
const unused = () => {
  throw new Error('Our adapter replaces every engine of gray-matter.');
};

module.exports = { safeLoad: unused, safeDump: unused };
