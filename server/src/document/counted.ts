/** A whole number as messages have it, wherever they are read: `1,048,576`. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
