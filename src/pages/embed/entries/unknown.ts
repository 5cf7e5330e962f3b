/** Says that there is no such figure, and where there are some. Nothing else is loaded for it. */
import { PLAIN } from '../../../messages/export/embed-plain.ts';
import { keepSettled } from '../settle.ts';

const target = document.getElementById('embed');
if (target) {
  const message = document.createElement('p');
  message.className = 'message';
  const name = new URLSearchParams(location.search).get('figure') ?? '';
  const link = document.createElement('a');
  link.href = './index.html';
  link.textContent = PLAIN.toAtlas;
  message.append(`${PLAIN.unknownFigure(name.trim().slice(0, 60))} `, link);
  target.replaceChildren(message);
  keepSettled(target, 'unknown');
}
