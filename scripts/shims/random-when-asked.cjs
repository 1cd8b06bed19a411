// Stands in for Node's cryptography where the protocol's library makes names of pipes. To load it takes as long as a tenth of the server's start.
exports.randomBytes = (size) => require('crypto').randomBytes(size);
