/** Facets that every dataset has, in the order of display. */
export const facetNames = ['sector', 'theme', 'country', 'programme', 'status', 'network'] as const;

/** Names that no other facet may have: a selection and an address use them, or every object has them. */
export const reservedNames = [...facetNames, 'q', 'sort', 'page', 'group', 'constructor', 'prototype'];
