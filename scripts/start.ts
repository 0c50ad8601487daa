/**
 * Builds everything and serves the site on this machine until Ctrl+C.
 *
 * Usage: npm start [-- --port 4321 …options of build]
 */
import { InvalidArgumentError } from 'commander';
import { build, buildCommand, optionsOf, summary } from './build.ts';
import { option, say } from './cli.ts';
import { serve } from './serve.ts';
import { main } from './steps.ts';

/** The command as it is typed, without what it does. */
export const startCommand = () =>
  buildCommand('start').addOption(
    option('--port <number>', ['端口；被占用时另选一个', 'port; another is chosen where it is taken'])
      .default(4321, '4321')
      .argParser((typed) => {
        if (/^\d{1,5}$/.test(typed) && Number(typed) < 65_536) return Number(typed);
        throw new InvalidArgumentError(say('应为 0 到 65535', 'expected 0 to 65535'));
      }),
  );

if (import.meta.main)
  await main(async () => {
    const command = startCommand().parse();
    const report = await build(optionsOf(command));
    console.log(summary(report));
    const { server, address } = await serve(report.site, command.opts<{ port: number }>().port);
    console.log(`${address}  (Ctrl+C 结束 to stop)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
  });
