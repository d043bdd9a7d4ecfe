/** Writes the hours of some days as they are read aloud: "Mandag til torsdag kl. 9 til 15". */
export function hoursText({ days, hours }: { readonly days: string; readonly hours: string }): string {
  const spoken = hours.replace(/(\d)\s*[-–—]\s*(?=\d)/g, "$1 til ");
  return `${days} ${/^\d/.test(spoken) ? `kl. ${spoken}` : spoken.slice(0, 1).toLocaleLowerCase("da") + spoken.slice(1)}`;
}
