import { browser } from 'wxt/browser';

/** Told at installation, at an update, and each time the browser starts. */
export function onBeginning(listener: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' ? 'install' : 'update'));
  browser.runtime.onStartup.addListener(() => listener('start'));
}
