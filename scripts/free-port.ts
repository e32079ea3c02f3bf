import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Above those that browsers refuse, and below those that a system gives to the near end of a connection (from 32768 in Linux): such a connection, begun before
 * the port is listened on, would keep it.
 */
const [first, end] = [10_100, 32_768];

/** A port on loopback that nothing listens on now, and that no connection takes by itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * (end - first));
    const server = createServer();
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') continue;
      throw error;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}
