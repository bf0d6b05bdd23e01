import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as zustand from 'zustand';
import type { CompiledWords } from '../../lib/languages/translate.ts';
import { createTranslate } from '../../lib/languages/translate.ts';
import { call } from '../../lib/messages/call.ts';
import type { Start } from '../../lib/messages/commands/start.ts';
import { onExtensionGone } from '../../lib/platform/extension.ts';
import { worldHere } from '../edge/world.ts';
import { keepCoach } from '../links/keep-coach.ts';
import { makeFrame } from './frame.ts';
import { inPageShell } from './in-page-shell.ts';

/** Brought into the page on the first opening; later ones go through `world.sidebar`. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  // Without the always-on script there is no keystroke guard: then nothing opens here. A double click brings it twice.
  if (!world || world.sidebar) return;
  world.parts = {
    react,
    'react/jsx-runtime': jsxRuntime,
    'react-dom': reactDom,
    'react-dom/client': reactDomClient,
    zustand,
  };

  let stop: (() => void) | null = null;
  const close = () => {
    stop?.();
    stop = null;
    frame.hide();
  };
  const frame = makeFrame({
    root: world.root,
    onEscape: close,
    onWidth: (width) => void call('setAppearance', { width }).catch(() => {}),
  });
  const onStart = ({ stand, width, language, words }: Start) => {
    const t = createTranslate(language, words as CompiledWords);
    frame.setNames(t('sidebar.name'), t('sidebar.width'));
    frame.setWidth(width);
    if (stand !== 'in-page') close();
  };
  const open = () => {
    frame.show();
    const unkeep = keepCoach(frame.inner, inPageShell(close), onStart);
    const unhear = onExtensionGone(() => world.leave());
    stop = () => {
      unhear();
      unkeep();
    };
  };
  world.onLeave = close;
  // Answers that wait for the end of a pause are saved on the way out.
  addEventListener('pagehide', close);
  world.sidebar = () => (frame.isShown() ? close() : open());
  if (world.wanted) open();
  else void call('prepare', {}).catch(() => {});
});
