// Types of an OpenAPI document.
export const string = { type: 'string' };
export const wholeNumber = { type: 'integer', minimum: 0 };
export const listOf = (items) => ({ type: 'array', items });
export const json = (schema) => ({ 'application/json': { schema } });
export const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
