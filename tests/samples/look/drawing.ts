/** A drawing as the address of an image: nothing is loaded. */
export function dataUri(svg: string): string {
  const packed = svg.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
  return `data:image/svg+xml,${packed.replace(/[#%<>"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** A picture of that many units, to be scaled. */
export function drawing(width: number, height: number, content: string): string {
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' preserveAspectRatio='xMidYMid slice'>${content}</svg>`;
}
