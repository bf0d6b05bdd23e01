/** Bundled and evaluated in the extension's background: a conversation prepared, as it is there. */
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { conversationSetting } from '../conversation/setting.ts';

export interface Prepared {
  /** Of the preparation from each reading, in order. */
  milliseconds: number[];
  /** Anchors of the last one, to show that something was prepared. */
  anchors: number;
}

const timePreparing = (readings: readonly ProfileReading[], narrative: Narrative, today: string): Prepared => {
  const setting = conversationSetting({ narrative, today });
  let anchors = 0;
  const milliseconds = readings.map((reading) => {
    const start = performance.now();
    anchors = prepareConversation(reading, setting).anchors.length;
    return performance.now() - start;
  });
  return { milliseconds, anchors };
};

Object.assign(globalThis, { timePreparing });
