// Stands in for Node's cryptography where the protocol's library makes names. To load it takes some milliseconds of the server's start, which needs none.
exports.randomBytes = (size) => require('crypto').randomBytes(size);
exports.randomUUID = () => require('crypto').randomUUID();
