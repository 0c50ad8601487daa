import type { UserManifest } from 'wxt';
import project from '../package.json' with { type: 'json' };

/** Everything else is forbidden: pages of the extension load their own files and talk to nobody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // Decoders of pictures and the OCR engine are WebAssembly that is shipped.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Their files are fetched, from the extension itself.
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The build for fleets: an administrator installs it, and the browser grants these hosts without asking each person. */
export const managedHosts = ['*://*.gov.cn/*'];

/**
 * The manifest of one build.
 * No host is asked for: a click on the toolbar (activeTab) gives the extension that one page.
 */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    version: project.version,
    default_locale: 'zh_CN',
    // Firefox takes an administrator's policy without a schema.
    ...(firefox ? {} : { storage: { managed_schema: 'managed_storage.json' } }),
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // 120: URL.canParse, Map.groupBy, side panels that open at a click.
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mingshi@mingshi.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  };
}
