/** The two networks: origin, and the pattern under which the browser knows it. */
export const NETWORK_ORIGINS = {
  linkedin: 'https://www.linkedin.com',
  xing: 'https://www.xing.com',
} as const;

export type NetworkId = keyof typeof NETWORK_ORIGINS;

export const NETWORK_IDS = ['linkedin', 'xing'] as const satisfies readonly NetworkId[];

/** Pages that lead to the user's own profile. */
export const OWN_PROFILE: Record<NetworkId, string> = {
  linkedin: `${NETWORK_ORIGINS.linkedin}/in/me/`,
  xing: `${NETWORK_ORIGINS.xing}/profile/my_profile`,
};

export const patternOf = (network: NetworkId): string => `${NETWORK_ORIGINS[network]}/*`;

/** Which network an address belongs to; null = none of them, or no address. */
export function networkAt(address: string | null | undefined): NetworkId | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return NETWORK_IDS.find((network) => NETWORK_ORIGINS[network] === origin) ?? null;
}
