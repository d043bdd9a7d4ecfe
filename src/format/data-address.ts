const mediaTypes = { png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml" } as const;

/** Writes a picture as an address that carries it in itself; the ending of its name tells its kind. */
export function dataAddress(name: string, bytes: Uint8Array): string {
  const type = mediaTypes[name.slice(-3) as keyof typeof mediaTypes];
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""))}`;
}
