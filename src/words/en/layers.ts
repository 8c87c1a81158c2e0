import type { Words } from '../words.ts';

/** Layers. */
export const layers: Words['layers'] = {
  cities: {
    label: 'Cities',
    about:
      'Cities, counties and towns that the plans name, and others needed for reading. Points are seats of government.',
  },
  zones: {
    label: 'Functional zones',
    about:
      'Functional, demonstration, development and free trade zones. Areas along a border are drawn with a soft edge, never with a boundary; whole cities are hatched; linked rings mark those with partners.',
  },
  parks: {
    label: 'Industrial parks',
    about: 'Industrial and co-built parks that the plans name. Linked rings mark those with partners.',
  },
  railways: {
    label: 'Railways',
    about: 'High-speed, intercity, conventional and suburban railways, and metro lines between cities.',
  },
  highways: { label: 'Roads', about: 'Expressways, national and provincial trunk roads, river crossings.' },
  waterways: {
    label: 'Waterways',
    about:
      'Inland waterway works, and rivers that the plans name. Classes I–VII (GB 50139) stand beside a name: for works as the plan states, for the Yangtze trunk from public facts; none where none is stated.',
  },
  hubs: { label: 'Transport hubs', about: 'Airports, ports, railway stations, logistics parks.' },
  utilities: {
    label: 'Energy & water',
    about: 'Energy, pipelines, power grid, water works. Always schematic; no capacities, no voltages.',
  },
  innovation: { label: 'Innovation', about: 'Science facilities, research institutes, schools, hospitals.' },
  ecology: {
    label: 'Ecology & tourism',
    about: 'Ecological corridors, wetlands, culture and tourism projects, lakes.',
  },
  regions: {
    label: 'Regions',
    about: 'Metropolitan areas, economic belts, corridors: concepts, with a schematic extent only.',
  },
};
