/**
 * Builds everything and serves the site on this machine until Ctrl+C.
 *
 * Usage: npm start [-- --port 4321 …options of build]
 */
import { build, buildCommand, optionsOf, summary } from './build.ts';
import { serve } from './serve.ts';
import { main } from './steps.ts';

await main(async () => {
  const command = buildCommand('start')
    .option('--port <number>', '端口；被占用时另选 port; another is chosen where it is taken', '4321')
    .parse();
  const report = await build(optionsOf(command));
  console.log(summary(report));
  const { server, address } = await serve(report.site, Number(command.opts<{ port: string }>().port));
  console.log(`${address}  (Ctrl+C 结束 to stop)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
});
