/** Returns the value of the control that an event comes from. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
