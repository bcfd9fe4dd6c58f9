//! The verbs on both databases, through their public face.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod asks;
#[cfg(test)]
mod backtest;
#[cfg(test)]
mod brief;
#[cfg(test)]
mod chains;
#[cfg(test)]
mod chats;
#[cfg(test)]
mod chronicle;
#[cfg(test)]
mod circles;
#[cfg(test)]
mod columns;
#[cfg(test)]
mod common;
#[cfg(test)]
mod corpora;
#[cfg(test)]
mod demo_year;
#[cfg(test)]
mod doubles;
#[cfg(test)]
mod doubles_order;
#[cfg(test)]
mod dovecot;
#[cfg(test)]
mod export;
#[cfg(test)]
mod feeds;
#[cfg(test)]
mod finding;
#[cfg(test)]
mod forget;
#[cfg(test)]
mod gatherings;
#[cfg(test)]
mod gifts;
#[cfg(test)]
mod goals;
#[cfg(test)]
mod guides;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod introducing;
#[cfg(test)]
mod introductions;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod keepsakes;
#[cfg(test)]
mod listing;
#[cfg(test)]
#[cfg(feature = "model")]
mod meaning;
#[cfg(test)]
mod moments;
#[cfg(test)]
mod monica;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod network;
#[cfg(test)]
mod news;
#[cfg(test)]
mod notes;
#[cfg(test)]
mod nudges;
#[cfg(test)]
mod page;
#[cfg(test)]
mod partners;
#[cfg(test)]
mod people;
#[cfg(test)]
mod photos;
#[cfg(test)]
mod review;
#[cfg(test)]
mod search;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod takeout;
#[cfg(test)]
mod trips;
#[cfg(test)]
mod unnoted;
#[cfg(test)]
mod vcards;
