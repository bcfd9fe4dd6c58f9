//! The pages, asked in the process and by a real browser, on the vault of invented people.

mod browser;
mod cards;
mod forms;
mod guards;
mod house;
mod journeys;
mod pages;
