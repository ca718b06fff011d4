/** The attribute that a server writes on an element inside another one, until the outer one has taken it over. */
export const deferred = 'defer-hydration';
