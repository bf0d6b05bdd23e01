import type { Page } from 'puppeteer-core';
import type { Call } from '../../../lib/messages/call.ts';
import type { CommandName, OutputOf } from '../../../lib/messages/commands/index.ts';
import { callScript } from './call-script.ts';

/** Lets a page of the extension speak to the background as every surface does. */
export async function speakerOn(page: Page): Promise<Call> {
  await page.evaluate(await callScript());
  return <Name extends CommandName>(name: Name, input: unknown) =>
    page.evaluate(`surface.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`) as Promise<OutputOf<Name>>;
}
