/** Stops `forem-load` and `forem-error` of inner elements: the outer element fires the same event for the same data. */
export const stopRepeated = (event: Event): void => {
  if (event.type === 'forem-load' || (event as CustomEvent<{ address?: string }>).detail.address)
    event.stopPropagation();
};
