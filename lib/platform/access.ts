import { browser } from 'wxt/browser';
import { NETWORK_IDS, type NetworkId, patternOf } from './networks.ts';

export type AccessByNetwork = Record<NetworkId, boolean>;

/** Which networks the browser lets us into at this moment. */
export async function accessNow(): Promise<AccessByNetwork> {
  const [linkedin, xing] = await Promise.all(NETWORK_IDS.map(hasAccess));
  return { linkedin: linkedin === true, xing: xing === true };
}

export function hasAccess(network: NetworkId): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(network)] });
}

/** Asks the user. Must be called straight from a click, before anything is awaited. */
export function askForAccess(network: NetworkId): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(network)] });
}

export async function giveBackAccess(network: NetworkId): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(network)] });
}

/** @returns stops listening */
export function onAccessChange(listener: () => void): () => void {
  const told = () => listener();
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
  return () => {
    browser.permissions.onAdded.removeListener(told);
    browser.permissions.onRemoved.removeListener(told);
  };
}
