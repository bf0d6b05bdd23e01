import { platform } from 'node:os';

/** Whether a window could be seen here. */
export function hasScreen(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (platform() !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
