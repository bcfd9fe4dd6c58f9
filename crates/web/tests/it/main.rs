//! The pages, asked in the process and by a real browser, on the vault of invented people.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that is surprised may panic")]

mod accounts;
mod browser;
mod cards;
mod described;
mod doubles;
mod flows;
mod forms;
mod guards;
mod house;
mod journeys;
mod journeys_axe;
mod journeys_flows;
mod journeys_mailbox;
mod journeys_network;
mod journeys_spoken;
mod languages;
mod nudges;
mod pages;
mod paths;
mod photos;
mod refusals;
mod review;
mod stories;
mod trips;
mod undone;
mod uploads;
