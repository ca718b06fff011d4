/** Returns the name of the package that a path in node_modules belongs to. */
export const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
