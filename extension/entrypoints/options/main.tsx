import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../options/OptionsPage.tsx';
import { loadManaged, loadSettings } from '../../settings/store.ts';

const [settings, managed] = await Promise.all([loadSettings(), loadManaged()]);
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage settings={settings} managed={managed} />);
