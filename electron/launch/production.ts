// React picks its build by this when it is first loaded. A module of its own, imported first.
process.env['NODE_ENV'] ??= 'production'
