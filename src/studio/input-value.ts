/** Returns the value of the control that an event comes from. */
export const inputValue = (event: Event): string => (event.target as HTMLInputElement).value;
