/**
 * The only script of a reading page: remembers on this device whether 长者模式 and 高对比 are on.
 * The modes themselves are CSS (`:root:has(#elder:checked)`), so they work for one page even without it.
 * It stands right behind the switches, so that a remembered mode is set before the page is painted.
 */
export const displayScript = `for(const id of['elder','contrast']){const box=document.getElementById(id);if(!box)continue;try{box.checked=localStorage.getItem('mingshi-'+id)==='1'}catch{}box.addEventListener('change',()=>{try{localStorage.setItem('mingshi-'+id,box.checked?'1':'0')}catch{}})}`;
