/** Returns the key of a message in the tables of translations: the script-tag build shortens the ids. */
export const messageKey = (id: string): string => id;
