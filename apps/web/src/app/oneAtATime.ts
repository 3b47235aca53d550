/**
 * For work a press begins, which tells whether it has led on. A second press while it is on its way, or after that, begins
 * nothing: the same would be saved twice. Work that failed can be begun again.
 */
export function oneAtATime(): (work: () => Promise<boolean>) => Promise<boolean> {
  let isBegun = false;
  return async (work) => {
    if (isBegun) return false;
    isBegun = true;
    try {
      return (isBegun = await work());
    } catch (error) {
      isBegun = false;
      throw error;
    }
  };
}
