/** The attribute that a server writes on an element within another one, until that has taken over what is there. */
export const deferred = 'defer-hydration';
