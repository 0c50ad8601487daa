/** Remembers on this device whether 长者模式 and 高对比 are on. */
const remember = `for(const id of['elder','contrast']){const box=document.getElementById(id);if(!box)continue;try{box.checked=localStorage.getItem('mingshi-'+id)==='1'}catch{}box.addEventListener('change',()=>{try{localStorage.setItem('mingshi-'+id,box.checked?'1':'0')}catch{}})}`;

/**
 * 长者模式 reads the page aloud (SpeechSynthesis of the browser; nothing is sent by us). The button stays hidden where the browser
 * cannot. A table is read row by row, a chart by its sentence, folded parts not at all. Sentences are spoken one by one, as long texts
 * are cut off by some voices. A second press, or leaving the page, ends it.
 */
const aloud = `{const b=document.getElementById('aloud'),s=window.speechSynthesis;if(b&&s){b.hidden=false;let on=0;const end=()=>{on=0;s.cancel();b.setAttribute('aria-pressed','false')};addEventListener('pagehide',()=>s.cancel());b.addEventListener('click',()=>{if(on)return end();const parts=[...document.querySelectorAll('main :is(h1,h2,h3,p,li,figcaption,dt,dd,tr)')].filter(e=>e.checkVisibility()&&!e.querySelector('p,li,dt,tr')).flatMap(e=>e.innerText.replace(/\\s+/g,' ').match(/[^。；！？]{1,160}[。；！？]?/g)||[]).filter(t=>t.trim());if(!parts.length)return;on=1;b.setAttribute('aria-pressed','true');parts.forEach((t,i)=>{const u=new SpeechSynthesisUtterance(t);u.lang=document.documentElement.lang;if(i===parts.length-1)u.onend=end;s.speak(u)})})}}`;

/**
 * The only script of a reading page. The modes themselves are CSS (`:root:has(#elder:checked)`), so they work for one page even without
 * it. It stands right behind the switches, so that a remembered mode is set before the page is painted.
 */
export const displayScript = remember + aloud;
